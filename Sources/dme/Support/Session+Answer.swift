import ArgumentParser
import Diagnostics
import Loading

extension Session {
    /// Reads villages, delivers what is said of them, and ends as their files ask for.
    ///
    /// - Parameters:
    ///   - paths: Evidence files, or folders that are searched for them.
    ///   - keepingPlaces: Whether the places of facts are wanted.
    ///   - text: What is said of the villages; not asked where none can be used.
    func answer(
        _ paths: [String],
        keepingPlaces: Bool = false,
        _ text: (EvidenceBatch) async throws -> String
    ) async throws {
        do {
            let batch = try EvidenceBatch(paths, for: self, keepingPlaces: keepingPlaces)
            if !batch.villages.isEmpty { try Output.standardOutput.deliver(try await text(batch)) }
            if let status = batch.status { throw status }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }
}
