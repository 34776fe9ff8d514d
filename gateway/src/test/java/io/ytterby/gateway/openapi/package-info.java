/** Tests of the merged document. */
@NullMarked
package io.ytterby.gateway.openapi;

import org.jspecify.annotations.NullMarked;
