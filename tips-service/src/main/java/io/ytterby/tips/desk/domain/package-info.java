/**
 * What a tip is to those who work it. Start at {@link io.ytterby.tips.desk.domain.Triage}.
 */
@NullMarked
package io.ytterby.tips.desk.domain;

import org.jspecify.annotations.NullMarked;
