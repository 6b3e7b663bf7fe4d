/**
 * Mail: what has to be told is queued in the transaction that caused it, written when it is sent, and delivered by SMTP
 * or, where none is set, captured and shown on the desk. What comes back is read from a mailbox, matched to the message
 * it is about, and settled or left to a person. Jakarta Mail lives here only.
 */
@NullMarked
package org.plenary.mail;

import org.jspecify.annotations.NullMarked;
