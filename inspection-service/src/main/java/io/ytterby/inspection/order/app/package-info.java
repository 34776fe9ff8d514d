/**
 * What customs may do with an inspection order. Start at {@link io.ytterby.inspection.order.app.IssueOrder}.
 */
@NullMarked
package io.ytterby.inspection.order.app;

import org.jspecify.annotations.NullMarked;
