/**
 * What inspections found out about recorded consignments.
 */
@NullMarked
package io.ytterby.intelligence.label.domain;

import org.jspecify.annotations.NullMarked;
