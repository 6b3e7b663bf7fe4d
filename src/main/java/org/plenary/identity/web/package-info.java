/** Signing in and out, and the gate before every resource. */
@NullMarked
package org.plenary.identity.web;

import org.jspecify.annotations.NullMarked;
