namespace EnvProtect.Tests.Site;

/// <summary>The site of the sample dataset, made once for all tests of a class.</summary>
public sealed class SampleSite : IDisposable
{
    internal BuiltSite Site { get; } = new();

    public void Dispose() => Site.Dispose();
}
