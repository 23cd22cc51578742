#ifndef DONDOC_CSQLITE_SHIM_H
#define DONDOC_CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which is not imported.
static inline int dd_bind_text(
    sqlite3_stmt *statement, int position, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, position, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// SQLITE_TRANSIENT again.
static inline int dd_bind_blob(
    sqlite3_stmt *statement, int position, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, position, bytes, count, SQLITE_TRANSIENT);
}

// sqlite3_db_config is variadic; all options used here take a switch and report nowhere.
static inline int dd_set_option(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

// sqlite3_config is variadic. It works only before the first database is opened.
static inline int dd_count_memory(int on) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, on); }

// What the system said last of the file, or else of its journal or write-ahead log; 0 for nothing.
// sqlite3_system_errno knows no more of it after a COMMIT that failed.
static inline int dd_last_errno(sqlite3 *database) {
  int number = 0;
  sqlite3_file *journal = 0;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
  if (number != 0) return number;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
  if (journal && journal->pMethods)
    journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &number);
  return number;
}

// How the file says that it is written: 1 with a rollback journal, 2 with a write-ahead log, 0 when
// it can not be read. PRAGMA journal_mode does not tell it of a file opened as immutable.
static inline int dd_write_version(sqlite3 *database) {
  unsigned char version = 0;
  sqlite3_file *file = 0;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (!file || !file->pMethods) return 0;
  return file->pMethods->xRead(file, &version, 1, 18) == SQLITE_OK ? version : 0;
}

// The file of the database, or its write-ahead log; 0 when it is not open.
static inline sqlite3_file *dd_file(sqlite3 *database, int is_log) {
  sqlite3_file *file = 0;
  int which = is_log ? SQLITE_FCNTL_JOURNAL_POINTER : SQLITE_FCNTL_FILE_POINTER;
  sqlite3_file_control(database, "main", which, &file);
  return file && file->pMethods ? file : 0;
}

static inline sqlite3_int64 dd_file_size(sqlite3 *database, int is_log) {
  sqlite3_int64 size = 0;
  sqlite3_file *file = dd_file(database, is_log);
  return file && file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

static inline int dd_file_read(
    sqlite3 *database, int is_log, void *bytes, int count, sqlite3_int64 place) {
  sqlite3_file *file = dd_file(database, is_log);
  return file ? file->pMethods->xRead(file, bytes, count, place) : SQLITE_IOERR;
}

// Extended result codes are expressions over other macros, which are not imported.
static const int dd_busy_recovery = SQLITE_BUSY_RECOVERY;
static const int dd_busy_snapshot = SQLITE_BUSY_SNAPSHOT;
static const int dd_busy_timeout = SQLITE_BUSY_TIMEOUT;
static const int dd_constraint_check = SQLITE_CONSTRAINT_CHECK;
static const int dd_constraint_data_type = SQLITE_CONSTRAINT_DATATYPE;
static const int dd_constraint_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY;
static const int dd_constraint_not_null = SQLITE_CONSTRAINT_NOTNULL;
static const int dd_constraint_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY;
static const int dd_constraint_row_id = SQLITE_CONSTRAINT_ROWID;
static const int dd_constraint_trigger = SQLITE_CONSTRAINT_TRIGGER;
static const int dd_constraint_unique = SQLITE_CONSTRAINT_UNIQUE;
static const int dd_corrupt_index = SQLITE_CORRUPT_INDEX;
static const int dd_short_read = SQLITE_IOERR_SHORT_READ;
static const int dd_read_only_cannot_initialize = SQLITE_READONLY_CANTINIT;
static const int dd_read_only_cannot_lock = SQLITE_READONLY_CANTLOCK;
static const int dd_read_only_directory = SQLITE_READONLY_DIRECTORY;
static const int dd_read_only_moved = SQLITE_READONLY_DBMOVED;

#endif
