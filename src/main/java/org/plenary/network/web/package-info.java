/** Pages and resources of the network. */
@NullMarked
package org.plenary.network.web;

import org.jspecify.annotations.NullMarked;
