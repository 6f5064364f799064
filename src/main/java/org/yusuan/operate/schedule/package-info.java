/**
 * Runs as a service, by the schedules of the jobs. Jobs come in; runs in child processes, a heartbeat file, and answers to
 * {@code /health} and {@code /metrics} go out. Begin reading with {@link org.yusuan.operate.schedule.NightWatch}, the whole life of
 * the service on one page; {@link org.yusuan.operate.schedule.Timetable} computes when a job is due.
 */
@NullMarked
package org.yusuan.operate.schedule;

import org.jspecify.annotations.NullMarked;
