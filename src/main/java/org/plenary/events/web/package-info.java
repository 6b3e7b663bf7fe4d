/** Pages and resources of events. */
@NullMarked
package org.plenary.events.web;

import org.jspecify.annotations.NullMarked;
