/** What a public verification says and what it keeps to itself. Plain Java. Start at {@link io.ytterby.gateway.verify.domain.Judgement}. */
@NullMarked
package io.ytterby.gateway.verify.domain;

import org.jspecify.annotations.NullMarked;
