/** What an operator is shown and woken by: start at {@link io.ytterby.k8s.monitoring.MonitoringTest}. */
@NullMarked
package io.ytterby.k8s.monitoring;

import org.jspecify.annotations.NullMarked;
