/** Tests of rules without a running service. */
@NullMarked
package io.ytterby.inspection.instrument.domain;

import org.jspecify.annotations.NullMarked;
