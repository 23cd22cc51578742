import Glibc

/// Does what a shell does for a job: gives it the terminal, notices when it stops, continues it
/// when a line is typed, and ends as it ends.
struct Supervisor {
  func run() -> Int32 {
    signal(SIGTTOU, SIG_IGN)
    let job = start()
    tcsetpgrp(0, job)
    var status: Int32 = 0
    while waitpid(job, &status, WUNTRACED) == job {
      guard status & 0xFF == 0x7F else { return status >> 8 & 0xFF }
      tcsetpgrp(0, getpgrp())
      report("stopped")
      _ = readLine()
      tcsetpgrp(0, job)
      kill(-job, SIGCONT)
    }
    return 5
  }

  private func start() -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("probe"), nil]
    var job: pid_t = 0
    posix_spawn(&job, "/proc/self/exe", nil, &attributes, &arguments, environ)
    return job
  }
}
