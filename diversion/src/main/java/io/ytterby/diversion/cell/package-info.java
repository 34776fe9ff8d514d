/**
 * What is remembered between records: small binary cells by key, each with a version byte. Start at
 * {@link io.ytterby.diversion.cell.Cells}.
 */
@NullMarked
package io.ytterby.diversion.cell;

import org.jspecify.annotations.NullMarked;
