/** What every EPCIS path shares. */
@NullMarked
package io.ytterby.tracking.epcis;

import org.jspecify.annotations.NullMarked;
