package org.plenary.files;

/** What an upload is wanted for, which says what it can be. */
public enum FileKind {
    /** A picture, JPEG or PNG. */
    PHOTO,
    /** A PDF, a text of a word processor, or a picture of one. */
    DOCUMENT
}
