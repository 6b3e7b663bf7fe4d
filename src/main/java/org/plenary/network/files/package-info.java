/**
 * Lists as files: tables read from CSV, XLSX and vCard of whatever origin, and written in the same formats. What cannot
 * be read is refused with a sentence that says where, before anything is made of it.
 */
@NullMarked
package org.plenary.network.files;

import org.jspecify.annotations.NullMarked;
