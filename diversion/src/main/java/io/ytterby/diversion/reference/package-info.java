/**
 * What is known besides the records: permits, owners, facts of nodes, lists, and the law of goods as dated data. Start at
 * {@link io.ytterby.diversion.reference.Context}.
 */
@NullMarked
package io.ytterby.diversion.reference;

import org.jspecify.annotations.NullMarked;
