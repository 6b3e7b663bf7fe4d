/**
 * Files: what people upload and what is made for them. An upload is recognised by what is in it, cleaned and kept on a
 * shelf: in the database, a directory or a bucket. Print templates become PDF files that look the same everywhere,
 * because the fonts come with them; nothing outside is read while one is made. PDF lives here only.
 */
@NullMarked
package org.plenary.files;

import org.jspecify.annotations.NullMarked;
