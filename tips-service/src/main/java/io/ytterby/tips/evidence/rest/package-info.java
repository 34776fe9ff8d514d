/**
 * The chain over HTTP. Start at {@link io.ytterby.tips.evidence.rest.ChainResource}.
 */
@NullMarked
package io.ytterby.tips.evidence.rest;

import org.jspecify.annotations.NullMarked;
