/** What an exporter is told, and in which words. Start at {@link io.ytterby.licensing.notice.domain.CaseWords}. */
@NullMarked
package io.ytterby.licensing.notice.domain;

import org.jspecify.annotations.NullMarked;
