import Glibc

@testable import dondoc

/// What a file system says to a file without a name: nothing, as it has them, or the number by which
/// it or an older system refuses them.
let answersToNamelessFiles: [Int32?] = [nil, EOPNOTSUPP, EISDIR]

/// Opens a file without a name, unless that is refused.
func namelessFile(refusedBy number: Int32?) -> (_ folder: String) -> Int32 {
  guard let number else { return NamelessFile.open }
  return { _ in
    errno = number
    return -1
  }
}
