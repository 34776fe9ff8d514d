/**
 * Shows on a developer's own machine what an organisation is told, from a cursor that outlives the program. Start at
 * {@link io.ytterby.embedded.listen.Listener}.
 */
@NullMarked
package io.ytterby.embedded.listen;

import org.jspecify.annotations.NullMarked;
