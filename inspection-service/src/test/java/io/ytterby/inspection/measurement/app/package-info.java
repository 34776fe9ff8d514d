/** Tests of rules without a running service. */
@NullMarked
package io.ytterby.inspection.measurement.app;

import org.jspecify.annotations.NullMarked;
