using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Rendering;

/// <summary>What decides the bytes of a file, beside the <see cref="Frame"/> that all files stand in.</summary>
/// <param name="Issues">Every issue of which the file tells anything.</param>
/// <param name="Rest">Whatever else differs between the files of its kind.</param>
internal sealed record FileInputs(IEnumerable<Issue> Issues, string Rest = "");
