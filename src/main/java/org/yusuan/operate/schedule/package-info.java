/**
 * The service. Jobs with their schedules come in; what goes out are runs, each in a child process, a heartbeat file, and answers
 * to {@code /health} and {@code /metrics}. Begin reading with {@link org.yusuan.operate.schedule.NightWatch}, the whole life of
 * the service on one page; {@link org.yusuan.operate.schedule.Timetable} computes when a job is due.
 */
@NullMarked
package org.yusuan.operate.schedule;

import org.jspecify.annotations.NullMarked;
