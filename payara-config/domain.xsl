<?xml version="1.0" encoding="UTF-8"?>
<!-- What Plenary sets in Payara Micro's own domain.xml, once, when it is packaged; as boot commands it would cost half a
     second of every start. ${ENV=...} is filled by the server. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The pool behind JPA. Each connection is tried before it is lent: one that PostgreSQL cut off would else be lent
       again and again, and what asked for it fail. stringType lets text go into jsonb, citext and columns checked
       against a list without a cast. -->
  <xsl:template match="domain/resources">
    <resources>
      <xsl:apply-templates select="@*|node()"/>
      <jdbc-connection-pool name="plenary" datasource-classname="org.postgresql.ds.PGSimpleDataSource"
          res-type="javax.sql.DataSource" steady-pool-size="2" max-pool-size="24" pool-resize-quantity="4"
          max-wait-time-in-millis="10000" is-connection-validation-required="true"
          connection-validation-method="custom-validation"
          validation-classname="org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
          fail-all-connections="false" statement-cache-size="64">
        <property name="url" value="${{ENV=PLENARY_DB_URL}}"/>
        <property name="user" value="${{ENV=PLENARY_DB_USER}}"/>
        <property name="password" value="${{ENV=PLENARY_DB_PASSWORD}}"/>
        <property name="stringType" value="unspecified"/>
        <property name="applicationName" value="plenary"/>
      </jdbc-connection-pool>
      <jdbc-resource pool-name="plenary" jndi-name="jdbc/plenary"/>
    </resources>
  </xsl:template>
  <xsl:template match="server[@name='server']">
    <server>
      <xsl:apply-templates select="@*|node()"/>
      <resource-ref ref="jdbc/plenary"/>
    </server>
  </xsl:template>

  <xsl:template match="network-listener[@name='http-listener']">
    <network-listener>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="address">${ENV=PLENARY_ADDRESS}</xsl:attribute>
      <xsl:attribute name="port">${ENV=PLENARY_PORT}</xsl:attribute>
    </network-listener>
  </xsl:template>
  <xsl:template match="protocol[@name='http-listener']/http">
    <http>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="server-header">false</xsl:attribute>
      <xsl:attribute name="xpowered-by">false</xsl:attribute>
      <xsl:attribute name="trace-enabled">false</xsl:attribute>
      <xsl:attribute name="compression">off</xsl:attribute>
      <xsl:attribute name="comet-support-enabled">false</xsl:attribute>
      <xsl:attribute name="websockets-support-enabled">false</xsl:attribute>
      <xsl:attribute name="request-timeout-seconds">120</xsl:attribute>
      <xsl:attribute name="connection-upload-timeout-millis">120000</xsl:attribute>
      <xsl:attribute name="timeout-seconds">60</xsl:attribute>
      <xsl:attribute name="max-connections">10000</xsl:attribute>
      <!-- org.plenary.web.Bounds refuses far smaller ones, and in our words; these it would have to read for that -->
      <xsl:attribute name="max-post-size-bytes">1073741824</xsl:attribute>
      <xsl:attribute name="max-form-post-size-bytes">2097152</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </http>
  </xsl:template>
  <!-- the thread that reads a request answers it: docs/decisions/013 -->
  <xsl:template match="transport[@name='tcp']">
    <transport>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="io-strategy">org.glassfish.grizzly.strategies.LeaderFollowerNIOStrategy</xsl:attribute>
    </transport>
  </xsl:template>
  <!-- nodes meet in PostgreSQL alone, and nobody is told that they run -->
  <xsl:template match="hazelcast-config-specific-configuration|phone-home-runtime-configuration">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="enabled">false</xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="ejb-timer-service">
    <ejb-timer-service>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="ejb-timer-service">Dummy</xsl:attribute>
    </ejb-timer-service>
  </xsl:template>
  <xsl:template match="thread-pool[@name='http-thread-pool']">
    <thread-pool>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="min-thread-pool-size">8</xsl:attribute>
      <xsl:attribute name="max-thread-pool-size">64</xsl:attribute>
    </thread-pool>
  </xsl:template>
</xsl:stylesheet>
