/**
 * What intelligence warns of, as declarations are held against it. Start at {@link io.ytterby.inspection.diversion.domain.DiversionAlert}.
 */
@NullMarked
package io.ytterby.inspection.diversion.domain;

import org.jspecify.annotations.NullMarked;
