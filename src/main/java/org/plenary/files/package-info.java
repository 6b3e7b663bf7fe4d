/**
 * Made documents: print templates become PDF files that look the same everywhere, because the fonts come with them.
 * Nothing outside is read while one is made. PDF lives here only.
 */
@NullMarked
package org.plenary.files;

import org.jspecify.annotations.NullMarked;
