/**
 * What every HTTP resource has alike: one effect per key, versions, pages, strict JSON. Start at {@link
 * io.ytterby.kit.rest.Idempotent} and {@link io.ytterby.kit.rest.Replies}.
 */
@NullMarked
package io.ytterby.kit.rest;

import org.jspecify.annotations.NullMarked;
