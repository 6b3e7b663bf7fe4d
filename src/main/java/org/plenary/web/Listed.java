package org.plenary.web;

import org.jspecify.annotations.Nullable;

/** What the API answers with for one page of a list; the address of the next page is put into the header. */
public interface Listed {
    /** Cursor of the page after this one. */
    @Nullable
    String next();
}
