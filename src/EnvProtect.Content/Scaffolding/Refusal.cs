using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Faults as the reason why nothing is written, in the form in which <c>check</c> reports them.</summary>
internal static class Refusal
{
    public static LocalizedText Of(params IReadOnlyCollection<Diagnostic> faults) => new(In(Language.Chinese, faults), In(Language.English, faults));

    private static string In(Language language, IEnumerable<Diagnostic> faults) => string.Join('\n', faults.Select(fault => fault.ToString(language)));
}
