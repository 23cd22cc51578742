import Glibc
import PlanModel

/// The file systems of other machines, where file locks can not be trusted.
package enum NetworkFileSystem {
  /// Refuses a path that lies on one.
  ///
  /// - Parameters:
  ///   - path: The path, for the failure.
  ///   - place: The path itself, or the folder it is to be made in.
  /// - Throws: ``StoreFailure/networkFileSystem(path:name:)``.
  static func refuse(_ path: String, at place: String) throws(StoreFailure) {
    var status = stat()
    // The table of mounts is long, and most stores lie on a disk of the machine.
    guard stat(place, &status) == 0, !isDisk(UInt64(status.st_dev)), let table = mounts(),
      let type = type(ofDevice: device(UInt64(status.st_dev)), in: table), isRemote(type)
    else { return }
    throw .networkFileSystem(path: path, name: type)
  }

  /// Whether the number of a device is that of a disk: all others, those of other machines among
  /// them, have numbers made up for them, whose first part is 0.
  package static func isDisk(_ number: UInt64) -> Bool { !device(number).hasPrefix("0:") }

  /// Whether a type of file system, as the table of mounts names it, keeps its files elsewhere.
  package static func isRemote(_ type: String) -> Bool { remoteTypes.contains(type) }

  private static let remoteTypes: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ncpfs", "9p", "ceph", "lustre",
    "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph-fuse",
    "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.gvfsd-fuse",
  ]

  /// The two numbers of a device, as the table of mounts writes them: `0:45`.
  package static func device(_ number: UInt64) -> String {
    let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF
    let minor = number & 0xFF | number >> 12 & ~0xFF
    return "\(major):\(minor & 0xFFFF_FFFF)"
  }

  /// The type of the file system on a device.
  ///
  /// - Parameters:
  ///   - device: The two numbers of the device.
  ///   - table: Lines as those of `/proc/self/mountinfo`.
  /// - Returns: The type, or `nil` when no line has the device.
  package static func type(ofDevice device: String, in table: String) -> String? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        fields.indices.contains(dash + 1)
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }

  private static func mounts() -> String? {
    guard let stream = fopen("/proc/self/mountinfo", "re") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
