/** What a snapshot brings back, and what it must not. */
@NullMarked
package io.ytterby.gateway.projection.data;

import org.jspecify.annotations.NullMarked;
