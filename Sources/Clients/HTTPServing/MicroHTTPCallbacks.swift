internal import CMicroHTTPD

// The functions that libmicrohttpd calls, on its own threads. They stay in a file that is not
// `main.swift`: closures there belong to the main actor and stop the program when called from C.
// `cls` is the daemon's `ListenerState`, not retained; the request's pointer is an
// `IncomingRequest`, retained from `requestDidBegin` to `requestDidEnd`.

/// Begins a request; libmicrohttpd calls it once a request, with the target as it was sent.
func requestDidBegin(
  cls: UnsafeMutableRawPointer?, uri: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  guard let cls, let uri else { return nil }
  let listener = Unmanaged<ListenerState>.fromOpaque(cls).takeUnretainedValue()
  let target = RequestTarget(Array(String(cString: uri).utf8))
  let request = IncomingRequest(target: target, reply: listener.begin())
  return Unmanaged.passRetained(request).toOpaque()
}

/// Ends a request: its answer is sent, or its connection is lost. Called for every begun request.
func requestDidEnd(
  cls: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, reason: MHD_RequestTerminationCode
) {
  guard let cls, let state, let pointer = state.pointee else { return }
  let listener = Unmanaged<ListenerState>.fromOpaque(cls).takeUnretainedValue()
  let request = Unmanaged<IncomingRequest>.fromOpaque(pointer).takeRetainedValue()
  state.pointee = nil
  if let reply = request.reply { listener.end(reply) }
}

/// Advances a request: first with its head alone, then with each piece of the body, then without
/// data, when it may be answered; once more after the connection was resumed.
func requestDidAdvance(
  cls: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, data: UnsafePointer<CChar>?,
  size: UnsafeMutablePointer<Int>?, state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let cls, let connection, let method, let size, let pointer = state?.pointee else {
    return .NO
  }
  let listener = Unmanaged<ListenerState>.fromOpaque(cls).takeUnretainedValue()
  let request = Unmanaged<IncomingRequest>.fromOpaque(pointer).takeUnretainedValue()
  if request.stage == .head {
    request.stage = .body
    return .YES
  }
  if size.pointee > 0 {
    let piece = UnsafeRawBufferPointer(start: data, count: size.pointee)
    request.append(piece, limit: listener.maximumBodyBytes)
    size.pointee = 0
    return .YES
  }
  return answer(
    request, method: String(cString: method), on: MicroHTTPConnection(connection), by: listener)
}

/// Answers a request received whole, or suspends its connection until the responder has.
private func answer(
  _ request: IncomingRequest, method: String, on connection: MicroHTTPConnection,
  by listener: ListenerState
) -> MHD_Result {
  if request.isTooLarge { return connection.queue(.bodyTooLarge) }
  guard let reply = request.reply else { return connection.queue(.stopping) }
  if request.stage == .body {
    request.stage = .handedOver
    if reply.isOpen {
      let content = request.handOver(method: method, headers: connection.headers)
      listener.responder(HTTPExchange(request: content, answer: reply.answer))
    }
  }
  guard let response = reply.takeOrSuspend(connection) else { return .YES }
  return connection.queue(response)
}
