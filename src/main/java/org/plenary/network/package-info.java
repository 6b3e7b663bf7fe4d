/**
 * The partnership network itself: organisations of every kind, their people and focal points, the regions, and how
 * lists of them come in. An organisation has a code that never changes; a person is recognised by a mail address.
 */
@NullMarked
package org.plenary.network;

import org.jspecify.annotations.NullMarked;
