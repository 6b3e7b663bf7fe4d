/** Where people come in: the front page, the desk's first page, the mail that goes out, and what the launcher needs. */
@NullMarked
package org.plenary.home;

import org.jspecify.annotations.NullMarked;
