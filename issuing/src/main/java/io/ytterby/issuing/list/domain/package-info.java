/** The two bits of a document. Plain Java. Start at {@link io.ytterby.issuing.list.domain.Standing}. */
@NullMarked
package io.ytterby.issuing.list.domain;

import org.jspecify.annotations.NullMarked;
