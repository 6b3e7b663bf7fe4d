/** Papers on the web: one's own, those at the desk, print runs, and where a paper is checked. */
@NullMarked
package org.plenary.papers.web;

import org.jspecify.annotations.NullMarked;
