#ifndef DD_CNCURSES_SHIM_H
#define DD_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <langinfo.h>
#include <linux/kd.h>

// stdscr is a mutable global, which Swift does not let through.
static inline WINDOW *dd_stdscr(void) { return stdscr; }

// COLOR_PAIRS is a mutable global.
static inline int dd_color_pairs(void) { return COLOR_PAIRS; }

// cur_term is a mutable global.
static inline int dd_delete_current_type(void) { return del_curterm(cur_term); }

// CODESET is an enumerator that shadows a macro of its own name.
static inline const char *dd_codeset(void) { return nl_langinfo(CODESET); }

// wattr_set is a macro; the pair goes through the pointer, which takes more than 16 bits.
static inline int dd_set_look(WINDOW *window, attr_t attributes, int pair) {
  return (wattr_set)(window, attributes, 0, &pair);
}

// The A_ attributes are macros with a cast.
static const attr_t dd_bold = A_BOLD;
static const attr_t dd_dim = A_DIM;
static const attr_t dd_underline = A_UNDERLINE;
static const attr_t dd_reverse = A_REVERSE;
static const attr_t dd_italic = A_ITALIC;

// The BUTTON masks are macros with a cast.
static const mmask_t dd_left_pressed = BUTTON1_PRESSED;
static const mmask_t dd_wheel_up = BUTTON4_PRESSED;
static const mmask_t dd_wheel_down = BUTTON5_PRESSED;

#endif
