/**
 * What the gateway knows of the others' things, and who may see it. Plain Java. Start at {@link
 * io.ytterby.gateway.projection.domain.Shelf}.
 */
@NullMarked
package io.ytterby.gateway.projection.domain;

import org.jspecify.annotations.NullMarked;
