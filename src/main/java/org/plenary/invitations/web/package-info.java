/** The desk's pages of invitations. */
@NullMarked
package org.plenary.invitations.web;

import org.jspecify.annotations.NullMarked;
