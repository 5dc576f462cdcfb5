// The C library sqlite3 of Debian 12, as the Swift module CSQLite.
#ifndef DPG_CSQLite_SHIM_H
#define DPG_CSQLite_SHIM_H
#include <sqlite3.h>
#endif
