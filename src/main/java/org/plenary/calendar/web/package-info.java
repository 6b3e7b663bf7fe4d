/** Feeds over HTTP, and the page that helps to subscribe. */
@NullMarked
package org.plenary.calendar.web;

import org.jspecify.annotations.NullMarked;
