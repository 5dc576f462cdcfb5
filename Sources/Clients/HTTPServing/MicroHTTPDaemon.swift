internal import CMicroHTTPD
internal import Glibc

/// A running daemon of libmicrohttpd; it ends, in good order, with the value.
struct MicroHTTPDaemon: ~Copyable {
  private let handle: OpaquePointer
  private let state: ListenerState
  private let stopGraceInSeconds: Int

  init(
    _ options: HTTPListenerOptions, on socket: consuming ListeningSocket, state: ListenerState
  ) throws(HTTPListenerError) {
    // 64 KiB hold the head of a request and a buffer; a longer head is answered with 431.
    var items = [
      Self.option(.CONNECTION_MEMORY_LIMIT, 64 << 10),
      Self.option(.THREAD_POOL_SIZE, options.threads),
      Self.option(.CONNECTION_LIMIT, options.maximumConnections),
      Self.option(.CONNECTION_TIMEOUT, options.idleTimeoutInSeconds),
      Self.option(.LISTEN_SOCKET, Int(socket.release())),
      Self.option(.END, 0),
    ]
    let flags =
      MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
      | MHD_USE_ITC.rawValue
    errno = 0
    let handle = dpg_start_daemon(
      flags, requestDidAdvance, requestDidBegin, requestDidEnd,
      Unmanaged.passUnretained(state).toOpaque(), &items)
    // On most ways to fail libmicrohttpd closes the socket, on some it does not, and it does not
    // tell. To close a descriptor twice is worse than to lose one.
    guard let handle else { throw .notStarted(errno: errno) }
    self.handle = handle
    self.state = state
    self.stopGraceInSeconds = options.stopGraceInSeconds
  }

  deinit {
    let socket = MHD_quiesce_daemon(handle)
    state.finish(graceInSeconds: stopGraceInSeconds)
    MHD_stop_daemon(handle)
    // The threads may have used the socket until here (microhttpd.h, MHD_quiesce_daemon).
    if socket != -1 { close(socket) }
  }

  private static func option(_ option: MHD_OPTION, _ value: Int) -> MHD_OptionItem {
    MHD_OptionItem(option: option, value: value, ptr_value: nil)
  }
}
