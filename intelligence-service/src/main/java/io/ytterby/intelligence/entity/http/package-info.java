/**
 * Licensing's screening, asked over HTTP. Start at {@link io.ytterby.intelligence.entity.http.HttpScreenNames}.
 */
@NullMarked
package io.ytterby.intelligence.entity.http;

import org.jspecify.annotations.NullMarked;
