using EnvProtect.Model.Text;

namespace EnvProtect.Api.Errors;

/// <summary>Where in a request a fault lies: an option (or <c>path</c>) and the index of a character in its decoded text.</summary>
internal readonly record struct Location(string Option, int Index);

/// <summary>An answer that says why there is no other. All are made in <see cref="Refusals"/>.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, grouped by its first digit; listed in docs/api-errors.md.</param>
/// <param name="Message">One sentence that names what was found.</param>
/// <param name="At">Where, if it lies in the request.</param>
/// <param name="Hint">What to do instead, if something can be said.</param>
internal sealed record ODataError(int Status, string Code, LocalizedText Message, Location? At = null, LocalizedText? Hint = null)
{
    /// <summary>Methods for the <c>Allow</c> header.</summary>
    public string? Allow { get; init; }

    /// <summary>Seconds for the <c>Retry-After</c> header.</summary>
    public int? RetryAfter { get; init; }
}

/// <summary>Ends the handling of a request; caught in one place, which writes the error.</summary>
internal sealed class RefusedException(ODataError error) : Exception(error.Message.En)
{
    public ODataError Error { get; } = error;
}
