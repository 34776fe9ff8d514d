/**
 * Makes the OpenAPI document of a service true at build time: names, shapes, statuses and examples. Start at {@link
 * io.ytterby.kit.openapi.TrueDocument}; what it knows beside the code is in {@code contracts/openapi}.
 */
@NullMarked
package io.ytterby.kit.openapi;

import org.jspecify.annotations.NullMarked;
