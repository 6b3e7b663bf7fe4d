/**
 * The six languages people read Plenary in: the message bundles, texts that carry a value per language, and dates,
 * times and plurals as each language writes them.
 */
@NullMarked
package org.plenary.language;

import org.jspecify.annotations.NullMarked;
