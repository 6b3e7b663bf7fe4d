/** The main job as people do it: in a real browser, against the packaged Plenary, with mail that really travels. */
@NullMarked
package org.plenary.browser;

import org.jspecify.annotations.NullMarked;
