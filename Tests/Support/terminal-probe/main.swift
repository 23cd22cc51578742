import Cells
import CursesTerminal
import Glibc

// A small program for the tests of the terminal. It shows a screen and tells on descriptor 3 what
// it hears; some keys make it do things. With the argument `supervise` it stands for a shell that
// runs such a program as a job.

if CommandLine.arguments.contains("supervise") {
  exit(Supervisor().run())
} else {
  exit(Probe.run())
}
