/** Tests of the projection. */
@NullMarked
package io.ytterby.gateway.projection;

import org.jspecify.annotations.NullMarked;
